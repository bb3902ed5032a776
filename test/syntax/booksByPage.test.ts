import { table } from './reading.ts';

// First editions have nothing but their year in the parenthesis.
table('plaintext', [
  [
    'Dana Orrin & Ada L. Vale, Reading Wharves: The Interpretation of Harbor Texts 56, 58–59 (2012)',
    {
      kind: 'book',
      core: 'Dana Orrin & Ada L. Vale, Reading Wharves: The Interpretation of Harbor Texts 56, 58–59',
      name: 'Dana Orrin & Ada L. Vale, Reading Wharves: The Interpretation of Harbor Texts',
      year: 2012,
      pins: ['page 56', 'page 58-59'],
    },
  ],
  [
    'as the drafters knew. See, e.g., John Hart Orrin, Democracy and Docks 101 (1980) (collecting them).',
    { kind: 'book', core: 'John Hart Orrin, Democracy and Docks 101', signal: 'See, e.g.,' },
  ],
  [
    'The term is old (see Dana Orrin, The Common Law of Wharves 12 (1881); Ash v. Bell, 12 F.3d 4 (1st Cir. 1993)).',
    { kind: 'book', core: 'Dana Orrin, The Common Law of Wharves 12' },
    { kind: 'case', core: '12 F.3d 4' },
  ],
]);

// Numbers and years in prose, papers of the record and cases are no books.
table('plaintext', [
  ['On Monday, New Harbor Times 12 (2012) was sold.'],
  ['He read the Harbor Commission, Annual Report 12 (2012).'],
  ['The Harbor Board, in Annual Report 12 (2012), agreed.'],
  ['In March, Harbor House Partners 12 (2012) opened.'],
  ['He joined Chapter 7 Trustees, United Harbor Local 12 (2012).'],
]);

// Books by section, with a page of it; articles after the words of a sentence.
table('plaintext', [
  [
    'See William L. Orrin, Handbook of the Law of Docks § 4, at 17 (4th ed. 1971) [hereinafter Orrin on Docks].',
    {
      kind: 'book',
      core: 'William L. Orrin, Handbook of the Law of Docks § 4',
      signal: 'See',
      year: 1971,
      pins: ['page 17'],
    },
  ],
  [
    'The seminal article is Dana Orrin, Jr., The Path of the Tide, 10 Harv. L. Rev. 457, 459 (1897).',
    { kind: 'journal', core: '10 Harv. L. Rev. 457', name: 'Dana Orrin, Jr., The Path of the Tide' },
  ],
]);
