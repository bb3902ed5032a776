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
  [
    'On May 3, 2010, 12-13 people came (Dallas 2011). The Board, 2015-1234 (Ohio 2012). Ash v. Bell, 2015-16, was the season.',
  ],
  ['In 2019 NY Slip Op numbers rose. In 2010 OK 12 men left. 2011 Guam 12 ships sailed. In 2015 CO 2 rose.'],
  ['The order was vacated, 12 days later; aff’d, 12 people said; modified, and in 12 Fed. cases reversed.'],
  ['Name: ____________ (signature 2019). Date, ____ Month ____ (2019). Sign, ____ Or. ____ (2020).'],
  ['The point — U.S. troops — was made (2019), - - - and --- F.4th --- was not.'],
  ['Estate of the Union, 5 Pa. towns; In the matter of minutes, 5 Vt. men; Petition of Right, 3 Cal. towns.'],
  ['Copyright Orrin S.L 2012-2013. The Hearing Before the Board. Staff of the House. In 2019 Cal. Stat. fell.'],
  ['8th Dist. No. 5, 12 persons. Local No. 135, 12 men. FERC ¶ 12. Order No. 888, FERC ¶ 31,036.'],
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
