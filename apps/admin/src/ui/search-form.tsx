"use client";

import type { FormEvent } from "react";
import { SearchField } from "./search-field.tsx";

export interface SearchFormProps {
  label: string;
  /** The words that the list is searched by already. */
  words: string | undefined;
  onSearch: (words: string) => void;
  className?: string | undefined;
}

/** Searches a list when the words are handed in. Other words from elsewhere take the place of what was typed. */
export function SearchForm({ label, words, onSearch, className }: SearchFormProps) {
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("search");
    onSearch(typeof typed === "string" ? typed.trim() : "");
  };
  return (
    <form role="search" onSubmit={search} className={className}>
      <SearchField key={words} name="search" label={label} placeholder={label} defaultValue={words} />
    </form>
  );
}
