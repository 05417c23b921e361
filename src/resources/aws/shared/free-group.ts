/** Types that cost nothing themselves for the same reason. */
export interface FreeGroup {
  /** Where the money is, if there is any; shown to users. */
  readonly reason: string;
  /** AWS's page that says what is billed. */
  readonly source: string;
  /** Names without the provider's prefix, between white space. */
  readonly types: string;
}
