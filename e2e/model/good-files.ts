/** A model's settings as far as the engine gets with them: up to the library. */
export const goodConfig = JSON.stringify({ model_type: 'qwen2', vocab_size: 8, tokenizer_files: ['tokenizer.json'] })

/** Compiles and links, and holds nothing: the engine fails behind every fault that the journey makes. */
export const emptyLibrary = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)

/** As good WebAssembly as the other, with a note in it: only its hash tells that nobody checked it. */
export const otherLibrary = Uint8Array.of(...emptyLibrary, 0, 2, 1, 0x78)

/** What a library is not. */
export const notLibrary = new TextEncoder().encode('not a compiled library')
