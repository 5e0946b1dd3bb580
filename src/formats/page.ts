/** The typefaces of official papers by their part, not by a font file: 小标宋, 宋, 仿宋, 黑, 楷. */
export type FontRole = 'biaosong' | 'song' | 'fang' | 'hei' | 'kai'

export type Ink = 'black' | 'red' | 'grey' | 'gold'
export type Align = 'left' | 'center' | 'right' | 'justify'

/** A stretch of text in one dress; `\n` breaks the line. What is left out is taken from the paragraph. */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly font?: FontRole
  /** In points. */
  readonly size?: number
  readonly ink?: Ink
  readonly underline?: boolean
}

/** How the text of a block is set; what is left out is taken from the page's `body`. */
export type Dress = {
  readonly font?: FontRole
  /** In points. */
  readonly size?: number
  readonly align?: Align
  /** Indent of the first line, in characters of this size. */
  readonly indent?: number
  /** Space kept free on the left and right, in characters of this size. */
  readonly left?: number
  readonly right?: number
  /** Fixed distance of lines (固定值) in points. */
  readonly line?: number
  /** Points added between characters. */
  readonly tracking?: number
  readonly ink?: Ink
  readonly bold?: boolean
  /** Stays on the page of the block after it. */
  readonly keepWithNext?: boolean
}

export type Paragraph = Dress & { readonly kind: 'paragraph'; readonly runs: readonly Run[] }

/** The title of the paper; its lines are broken by whoever composes it (梯形或菱形). */
export type Title = Dress & { readonly kind: 'title'; readonly lines: readonly string[] }

/** A heading of level 1 一、 2 （一） 3 1. 4 （1）; the number is part of the text. */
export type Heading = Dress & {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
}

/** Empty height in millimetres. */
export type Space = { readonly kind: 'space'; readonly height: number; readonly keepWithNext?: boolean }

export type PageBreak = { readonly kind: 'pageBreak' }

/** A picture whose height follows from its width, both within the given millimetres. */
export type Picture = {
  readonly kind: 'image'
  readonly format: 'png' | 'jpeg' | 'svg'
  readonly bytes: Uint8Array
  /** Width and height on paper in millimetres. */
  readonly width: number
  readonly height: number
  readonly align: Align
  readonly alt: string
}

/** A QR code that holds `text`, `size` millimetres wide. */
export type QrCode = {
  readonly kind: 'qr'
  readonly text: string
  readonly size: number
  readonly align: Align
  readonly alt: string
}

/** A line across the page, `thickness` in points. */
export type Rule = { readonly kind: 'rule'; readonly ink: Ink; readonly thickness: number }

/** What may stand inside a cell. */
export type CellBlock = Paragraph | Title | Heading | Space | Picture | QrCode

export type Cell = {
  readonly blocks: readonly CellBlock[]
  readonly rowSpan?: number
  readonly colSpan?: number
  readonly align?: Align
  readonly valign?: 'top' | 'middle' | 'bottom'
}

export type Row = {
  readonly cells: readonly Cell[]
  /** The row is at least so many millimetres high. */
  readonly minHeight?: number
  /** Whether the row may be broken over two pages. */
  readonly splits?: boolean
}

export type Table = {
  readonly kind: 'table'
  /** Widths of the columns as shares of each other; together they fill the text width. */
  readonly columns: readonly number[]
  readonly rows: readonly Row[]
  /** So many rows from the top are repeated on every page. */
  readonly headerRows?: number
  /** Lines around all cells, above and below each row only, or none. */
  readonly borders?: 'all' | 'rows' | 'none'
  /** How text in the cells is set where a block does not say. */
  readonly dress?: Dress
  /** Space between text and cell border in millimetres. */
  readonly padding?: number
  /** Stands at the foot of the last page (版记) instead of following the text. */
  readonly atFoot?: boolean
}

export type Block = CellBlock | PageBreak | Rule | Table

/**
 * The page number below the text: none, `— 1 —` on the outer side (odd right, even left, GB/T 9704 7.5),
 * or `— 1 —` in the middle.
 */
export type PageNumbers = 'none' | 'outer' | 'centre'

/** A printed paper as a value; the same value is always written as the same bytes. */
export type Page = {
  /** The name of the paper as programs show it. */
  readonly title: string
  /** `YYYY-MM-DD`, the date written into the file as the day of its making. */
  readonly day: string
  readonly orientation: 'portrait' | 'landscape'
  /** Millimetres. */
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly body: Required<Pick<Dress, 'font' | 'size' | 'align' | 'line'>> & Dress
  readonly pageNumbers: PageNumbers
  /** Small grey text at the very foot of every page, such as the case number. */
  readonly footerNote?: string
  /** A double line around every page, so many millimetres from the paper's edge. */
  readonly frame?: { readonly inset: number; readonly ink: Ink }
  readonly blocks: readonly Block[]
}
