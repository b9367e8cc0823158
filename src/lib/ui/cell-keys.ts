const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

function buttonsOf(row: Element | null | undefined): HTMLButtonElement[] {
	return [...(row?.querySelectorAll('button') ?? [])];
}

/** Lead the focus from a button in a table to the next one in the direction of the arrow key. */
export function moveAmongCells(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
	const { currentTarget, key } = event;
	const [down, right] = STEPS[key] ?? [0, 0];
	if (down === 0 && right === 0) return;
	event.preventDefault();
	const row = currentTarget.closest('tr');
	const rows = [...(row?.parentElement?.children ?? [])];
	const column = buttonsOf(row).findIndex((button) => button === currentTarget);
	buttonsOf(rows[rows.findIndex((one) => one === row) + down])[column + right]?.focus();
}
