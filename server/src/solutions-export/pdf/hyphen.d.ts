// The package brings no types, and has to be named by its file.
declare module 'hyphen/de/index.js' {
  const german: {
    hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
  };
  export default german;
}
