/** Version of the engine that every result names; the package's own (a test compares them). */
export const engine = '0.1.0';
