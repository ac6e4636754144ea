// The only script of the pages.
export {};
