import { type PrivacySection, privacySections } from './privacy-texts.ts'

/** What is read, where it goes, how long it stays and how to erase it: the whole of it, in plain words. */
export function PrivacyPage() {
  return (
    <main class="ui-page panel privacy">
      <h1>隐私</h1>
      <p>客服副驾没有自己的服务器，不收集统计，没有广告，也不把任何内容交给开发者。</p>
      {privacySections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </main>
  )
}

function Section({ section: { title, lines } }: { section: PrivacySection }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
