/** A run of letters on a page. The origin is the upper left corner; a unit is a 72nd of an inch. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** The line the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Quarter turns: 0 for upright letters. */
  readonly angle: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}
