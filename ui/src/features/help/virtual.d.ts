declare module "virtual:manual-*" {
  const book: import("./text").Book;
  export default book;
}
declare module "*.md?blocks" {
  const blocks: import("./text").Block[];
  export default blocks;
}
