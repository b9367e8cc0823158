/** The totals that a visit is remembered by: nothing about any one person or organization. */
export interface VisitNumbers {
	meetings: number;
	attendances: number;
	participants: number;
	organizations: number;
}
