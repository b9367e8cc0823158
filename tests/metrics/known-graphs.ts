import type { Network } from '$lib/metrics/graph/network';

type Edge = readonly [number, number];

const range = (size: number, from = 1) => Array.from({ length: size }, (_, index) => from + index);

/** A network of these pairs, all ties alike. */
export function networkOf(members: readonly number[], edges: readonly Edge[]): Network {
	return { members, ties: edges.map(([a, b]) => ({ a, b, weight: 1 })) };
}

const completeEdges = (members: readonly number[]): Edge[] =>
	members.flatMap((a) => members.filter((b) => b > a).map((b): Edge => [a, b]));

/** 1 in the middle of the others. */
export const star = (size: number) =>
	networkOf(
		range(size),
		range(size - 1, 2).map((b): Edge => [1, b])
	);

/** 1 to 2 to 3 … */
export const path = (size: number) =>
	networkOf(
		range(size),
		range(size - 1).map((a): Edge => [a, a + 1])
	);

/** A path that closes. */
export const ring = (size: number) =>
	networkOf(range(size), [...path(size).ties.map(({ a, b }): Edge => [a, b]), [1, size]]);

/** Everybody with everybody. */
export const complete = (size: number) => networkOf(range(size), completeEdges(range(size)));

/** Two complete halves of `size`, held together by one tie from `size` to `size + 1`. */
export const barbell = (size: number) =>
	networkOf(range(2 * size), [
		...completeEdges(range(size)),
		...completeEdges(range(size, size + 1)),
		[size, size + 1]
	]);

/** Friends of each member with a higher number, by Zachary 1977. */
const KARATE: readonly (readonly number[])[] = [
	[2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
	[3, 4, 8, 14, 18, 20, 22, 31],
	[4, 8, 9, 10, 14, 28, 29, 33],
	[8, 13, 14],
	[7, 11],
	[7, 11, 17],
	[17],
	[],
	[31, 33, 34],
	[34],
	[],
	[],
	[],
	[34],
	[33, 34],
	[33, 34],
	[],
	[],
	[33, 34],
	[34],
	[33, 34],
	[],
	[33, 34],
	[26, 28, 30, 33, 34],
	[26, 28, 32],
	[32],
	[30, 34],
	[34],
	[32, 34],
	[33, 34],
	[33, 34],
	[33, 34],
	[34],
	[]
];

/** Zachary's karate club: 34 members, 78 friendships. */
export const karateClub = networkOf(
	range(34),
	KARATE.flatMap((friends, index) => friends.map((friend): Edge => [index + 1, friend]))
);
