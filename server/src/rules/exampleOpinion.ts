const TEXT = [
  'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)',
  '',
  'The judgment was entered on the verdict of a jury, and the carrier appeals from it on two grounds.',
  '',
  '*113 A carrier is not liable for a loss of which it had no notice within seven days of the delivery.',
  '',
  '*114 The duty to give notice rests on the owner of the goods alone, and the contract may not shift it.',
  '',
].join('\n');

/** The opinion that the examples of the rules about quotations quote, an invented one, as a file of their matter. */
export const EXAMPLE_OPINION: Readonly<Record<string, string>> = { 'authorities/orrin.txt': TEXT };
