/** The part of 7-Zip that is used here; its own types leave out that `callMain` answers the exit code. */
declare module '7z-wasm' {
  type Stat = { readonly mode: number; readonly size: number }
  type FileSystem = {
    writeFile(path: string, bytes: Uint8Array): void
    readFile(path: string): Uint8Array
    readdir(path: string): string[]
    lstat(path: string): Stat
    isDir(mode: number): boolean
    isFile(mode: number): boolean
  }
  type SevenZip = { readonly FS: FileSystem; callMain(words: readonly string[]): number }
  type Options = { print(line: string): void; printErr(line: string): void; stdin(): number | null }
  const start: (options: Options) => Promise<SevenZip>
  export = start
}
