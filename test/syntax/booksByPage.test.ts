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
