import assert from 'node:assert/strict';
import test from 'node:test';
import { openDraft } from '../support/openDraft.ts';

async function cardAt(source: string, overrides = {}): Promise<string | null> {
  const { engine, document, offset } = openDraft(source, overrides);
  return (await engine.hover(document, offset))?.markdown ?? null;
}

const OPINION = `//- authorities/quarrie.txt
Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*401 The plaintiff is a quarry.

*410 A quarry may [sue](https://a.example) <b>now</b>.
`;

test('a full citation in its fields, with the passage at its pin', async () => {
  const card = await cardAt(`//- brief.md
*Quarrie v. Umber Ltd.*, 301 F.<|>3d 401, 410 (7th Cir. 2002).
${OPINION}`);
  assert.ok(card);
  assert.match(card, /^\*\*Quarrie v\. Umber Ltd\., 301 F\.3d 401, 410 \(7th Cir\. 2002\)\*\*/);
  assert.match(card, /\*Full case citation\* · name Quarrie v\. Umber Ltd\. · volume 301 · reporter F\.3d · page 401/);
  assert.match(card, /pin 410 · court 7th Cir\. · date 2002/);
  assert.match(card, /\*\*authorities\/quarrie\.txt\*\*, page \\\*410/);
  assert.match(card, /^> .*A quarry may \\\[sue\\\]\(https\u2060:\/\/a\.example\) \\<b\\>now\\<\/b\\>\.$/m);
});

test('an id. names what it refers to, and the full citation behind a short form', async () => {
  const direct = await cardAt('*Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002). *I<|>d.* at 410.');
  assert.match(direct!, /Refers to “Quarrie v\. Umber Ltd\., 301 F\.3d 401 \(7th Cir\. 2002\)”\.$/m);
  const through = await cardAt(
    '*Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002). *Quarrie*, 301 F.3d at 409. *I<|>d.* at 410.',
  );
  assert.match(through!, /Refers to “Quarrie, 301 F\.3d at 409”, and through it to “Quarrie v\. Umber Ltd\., 301/);
});

test('what is cited in full only later is told by its full citation', async () => {
  const short = await cardAt('*Vole*, 12 F.4t<|>h at 20. *Vole v. Shrew*, 12 F.4th 15 (2d Cir. 2021).');
  assert.match(
    short!,
    /Cited in full only later in this draft, as “Vole v\. Shrew, 12 F\.4th 15 \(2d Cir\. 2021\)”\.$/m,
  );
  const section = await cardAt('He sues under § 19<|>83. See 42 U.S.C. § 1983.');
  assert.match(section!, /Cited in full only later in this draft, as “42 U\.S\.C\. § 1983”\.$/m);
  const full = await cardAt('42 U.S.C. § 19<|>83 is clear. See § 1983; 42 U.S.C. § 1983.');
  assert.doesNotMatch(full!, /later/);
});

test('a later decision says whose history it is', async () => {
  const card = await cardAt(
    '*Vole v. Shrew*, 14 S.W.3d 120 (Tex. 2000), rev’d on other grounds, 530 U<|>.S. 9 (2001).',
  );
  assert.match(card!, /History of “Vole v\. Shrew, 14 S\.W\.3d 120 \(Tex\. 2000\)”: rev’d on other grounds\.$/m);
});

test('what was not found is said of this draft and this matter, never of the world', async () => {
  const card = await cardAt('*Vole*, 301 F.3d a<|>t 410.');
  assert.match(card!, /Nothing earlier in this draft was recognised as what this short form of a case refers to\./);
  assert.match(card!, /No file in this matter was recognised as its source\./);
  assert.doesNotMatch(card!, /does not exist/);
});

test('a loose file is not said to have been searched', async () => {
  assert.doesNotMatch((await cardAt('See 42 U.S.C. § 19<|>83.', { rootUri: null }))!, /matter/);
});

test('a source without the cited page says so', async () => {
  const card = await cardAt(`//- brief.md
*Quarrie v. Umber Ltd.*, 301 F.<|>3d 401, 499 (7th Cir. 2002).
${OPINION}`);
  assert.match(card!, /The place cited was not found in it\./);
});

test('a transcript is shown line for line', async () => {
  const card = await cardAt(`//- brief.md
(ECF No. 118-1 at 28:1–<|>2.)
//- record/ECF 118-1.txt
                                                  28
 1        Q.  Were you there?
 2        A.  I was.
 3        Q.  When?
 4        A.  At noon.
 5        Q.  Sure?
 6        A.  Yes.
                                                  29
 1        Q.  Go on.
 2        A.  I left.
 3        Q.  Why?
 4        A.  It rained.
 5        Q.  Sure?
 6        A.  Yes.
`);
  assert.match(card!, /```text\n[^`]*Were you there\?\n[^`]*I was\.\n```/);
});

test('a record document tells its other names', async () => {
  assert.match((await cardAt('(Pl. T<|>r. or ECF No. 118-1 at 28:7.)'))!, /ECF No\. 118-1/);
});

test('prose has no card', async () => {
  assert.equal(await cardAt('No co<|>urt.'), null);
});

test('when nothing was found in a matter that is too large to be searched whole, the card says so', async () => {
  const { engine, document, offset, workspace } = openDraft('See *Orrin v. Vale*, 301 F.3<|>d 401 (7th Cir. 2002).');
  workspace.write('volume.html', new Uint8Array(10_000_001));
  const card = async (): Promise<string> => (await engine.hover(document, offset))!.markdown;
  assert.match(await card(), /files of this matter are too large to be opened \(10 MB/);
  workspace.write('1/2/3/4/5/6/7/8/9/deep.pdf', '');
  engine.invalidate();
  assert.match(await card(), /more files or deeper folders than are searched \(20,000 files, 8 folders deep\)/);
  workspace.write('0.txt', 'Orrin v. Vale, 301 F.3d 401 (7th Cir. 2002)\n');
  engine.invalidate();
  assert.doesNotMatch(await card(), /more files/);
});

test('the card has the court and the day as the opinion itself has them', async () => {
  const card = await cardAt(`//- brief.md
*Quarrie v. Umber Ltd.*, 301 F.<|>3d 401, 410 (7th Cir. 2002).
//- authorities/quarrie.txt
UNITED STATES COURT OF APPEALS
FOR THE SEVENTH CIRCUIT

Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

Argued: May 2, 2002     Decided: June 12, 2002

*401 The plaintiff is a quarry.

*410 A quarry may sue.
`);
  assert.match(card!, /\n\nUNITED STATES COURT OF APPEALS FOR THE SEVENTH CIRCUIT · June 12, 2002\n\n> /);
  assert.doesNotMatch(
    (await cardAt(
      '//- brief.md\n(Vole De<|>cl. ¶ 2.)\n//- Vole Decl.txt\nUNITED STATES DISTRICT COURT\n\nDECLARATION OF ANA VOLE\n\n1. One.\n\n2. Two.\n',
    ))!,
    /DISTRICT COURT ·|DISTRICT COURT\n/,
  );
});

test('the card says when the place cited is of a dissent', async () => {
  const card = await cardAt(`//- brief.md
*Orrin v. Vale Corp.*, 45 F.<|>3d 112, 114 (2d Cir. 1995).
//- authorities/orrin.txt
Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)

ASH, Circuit Judge:

The judgment was entered on the verdict of a jury, and the carrier appeals from it on two grounds.

*113 A carrier is not liable for a loss of which it had no notice within seven days of the delivery.

HALE, Circuit Judge, dissenting:

The majority reads a week into the contract that the parties never wrote there, and I cannot join it.

*114 Notice by telephone is notice. Nothing more was asked of the owner by law or by contract.

*115 I would reverse the judgment and order a new trial.
`);
  assert.match(card!, /Hale, J\., dissenting/);
});
