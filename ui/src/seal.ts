// Runs before any other module: later code, ours or a library's, can add no key to every object ("prototype
// pollution"). Sealed, not frozen: ECharts assigns to methods that it inherits.
Object.seal(Object.prototype);
