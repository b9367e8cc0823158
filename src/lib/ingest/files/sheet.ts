/** A table as a spreadsheet shows it: text cells, nothing understood yet. */
export interface Sheet {
	/** Name of the sheet; '' for a text file. */
	name: string;
	/** `rows[0]` is spreadsheet row 1. Rows may be shorter than others. */
	rows: readonly (readonly string[])[];
	/** Spreadsheet rows (from 1) that are hidden in the file. */
	hiddenRows: readonly number[];
	/** Whether the whole sheet is hidden in the file. */
	isHidden: boolean;
}
