import { useDesk } from '../desk-context.ts'

/** The strip at the foot: one thing at a time, with the way back if there is one. */
export function ToastView() {
  const { toast } = useDesk()
  const shown = toast.shown.value
  return (
    <div class="dk-toast-place" role="status">
      {shown && (
        <div class="dk-toast">
          <span>{shown.text}</span>
          {shown.action && (
            <button
              type="button"
              onClick={() => {
                toast.hide()
                shown.action?.run()
              }}
            >
              {shown.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
