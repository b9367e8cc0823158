import { describe, expect, it } from 'vitest';
import { groupsOf, withoutGroups } from '$lib/workspace/csv-groups';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (csv: Uint8Array | null) => (csv ? new TextDecoder().decode(csv) : null);

const LINES = [
	'meeting_id,organization',
	'2022-05-18,こもれび',
	'2022-05-18,',
	'2022-05-18b,あ',
	'"a ""quoted"", one","x, y"',
	'"a ""quoted"", one",z',
	'高槻,う',
	',no group',
	'2022-05-18,"e,f"'
];
const CSV = bytes(`${LINES.join('\n')}\n`);
const linesWithout = (...groups: string[]) =>
	text(withoutGroups(CSV, new Set(groups)))
		?.trimEnd()
		.split('\n');

describe('groupsOf()', () => {
	it('finds first cells, quoted and empty ones too, and not the heading', () => {
		expect([...groupsOf(CSV)]).toEqual([
			'2022-05-18',
			'2022-05-18b',
			'a "quoted", one',
			'高槻',
			''
		]);
		expect([...groupsOf(bytes('meeting_id,x\n'))]).toEqual([]);
	});
});

describe('withoutGroups()', () => {
	it.each([
		['2022-05-18', [1, 2, 8]],
		['2022-05-18b', [3]],
		['a "quoted", one', [4, 5]],
		['高槻', [6]],
		['', [7]]
	])(
		'takes out the lines of %j wherever they are, and keeps the rest byte for byte',
		(group, gone) => {
			expect(linesWithout(group)).toEqual(LINES.filter((_, line) => !gone.includes(line)));
		}
	);

	it('takes out several groups at once, up to the heading alone', () => {
		expect(linesWithout(...groupsOf(CSV))).toEqual([LINES[0]]);
		expect(linesWithout('高槻', '2022-05-18')).toEqual([0, 3, 4, 5, 7].map((line) => LINES[line]));
	});

	it('gives null for groups that are not there, parts of others among them', () => {
		expect(withoutGroups(CSV, new Set(['2022', 'meeting_id', 'a ', '"高槻"']))).toBeNull();
	});

	it('reads a last line without a line feed', () => {
		expect(text(withoutGroups(bytes('h,i\na,1\nb,2'), new Set(['b'])))).toBe('h,i\na,1\n');
		expect(text(withoutGroups(bytes('h,i\na,1\nb,2'), new Set(['a'])))).toBe('h,i\nb,2');
	});

	it('keeps a byte order mark, and does not take it for part of a group', () => {
		const marked = bytes('\ufeffh,i\na,1\nb,2\n');
		expect([...groupsOf(marked)]).toEqual(['a', 'b']);
		const rest = withoutGroups(marked, new Set(['a']));
		expect([...(rest ?? [])]).toEqual([...bytes('\ufeffh,i\nb,2\n')]);
	});
});
