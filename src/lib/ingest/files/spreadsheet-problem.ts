/** A spreadsheet that cannot be read, with what was found; never shown to a user as it is. */
export class NotReadable extends Error {}

/** A spreadsheet that holds more than is read. */
export class TooLarge extends Error {}
