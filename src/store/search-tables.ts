/** The tables of `migrations/0011-search.sql` that queries name. */
export interface SearchTables {
  search: { complaint: string; office: string; lodged_at: number; stems: string };
  search_word: { office: string; word: string };
  saved_filter: { id: string; office: string; staff: string; name: string; query: string; shared: boolean };
}
