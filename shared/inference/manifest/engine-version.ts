/** The engine that this build bundles. A compiled library belongs to one engine, so every manifest names both. */
export const engineVersion = '0.2.86'
