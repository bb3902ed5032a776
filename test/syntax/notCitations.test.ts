import { table } from './reading.ts';

// Numbers that are no citations.
table('markdown', [
  ['No. 02 Civ. 2826 was assigned to the court.'],
  ['at 45 Main Street, Suite 12, Alder 06510'],
  ['at 10:30 a.m. and again at 4:15 p.m.'],
  ['paid $1,200 for 12 shares and 3% of 14'],
  ['on May 5, 2020, and 5 June 2021'],
  ['In 2015 May 14 fell on a Thursday.'],
  ['12 Main 44'],
  ['See 5 Black 20'],
  ['Room 12 Ohio 44'],
  ['the 1st, 2d and 3d floors'],
  ['the court said [*3] that'],
  ['1. First. 2. Second. 3) Third.'],
  ['Tel. 555-0134, Fax 555-0135'],
]);

// Places in which nothing is a citation.
table('markdown', [
  ['`412 F.3d 871` and ``42 U.S.C. § 1983``'],
  ['```\nAsh v. Bell, 412 F.3d 871 (2005)\n```'],
  ['Text.\n\n    Ash v. Bell, 412 F.3d 871 (2005)\n\nText.'],
  ['---\ncase: Ash v. Bell, 412 F.3d 871 (2005)\n---\nText.'],
  ['<!-- Ash v. Bell, 412 F.3d 871 (2005) -->'],
  ['<https://example.org/412-F.3d-871>'],
  ['![Ash v. Bell, 412 F.3d 871](a.png)'],
  ['[the opinion](<Ash v. Bell, 412 F.3d 871.pdf>)'],
]);

// No citation runs through a hidden place.
table('markdown', [['Ash v. Bell, `x` 412 F.3d 871', { kind: 'case', core: '412 F.3d 871', name: null }]]);
