/** The protocol's number. Changes of any schema demand choosing a new one (version.test.ts). The edge serves the previous one too. */
export const protocolVersion = 1
