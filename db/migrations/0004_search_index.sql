-- How datasets are found: what goes into datasets.search, and how words typed by people become a query on it.

-- Whole words without accents beside the stems: "hastighe" must find "hastighetene", whose stem is "hast".
create text search configuration simple_plain (copy = simple);
--> statement-breakpoint
alter text search configuration simple_plain
  alter mapping for hword, hword_part, word with unaccent, simple;
--> statement-breakpoint
-- Each argument holds the texts of all languages. Cut, since a tsvector may not pass 1 MB.
create function dataset_search(title text, keywords text, description text, labels text) returns tsvector
language sql immutable parallel safe as $$
  select
    setweight(to_tsvector('norwegian_plain'::regconfig, left(coalesce(title, ''), 4000))
      || to_tsvector('simple_plain'::regconfig, left(coalesce(title, ''), 4000)), 'A')
    || setweight(to_tsvector('norwegian_plain'::regconfig, left(coalesce(keywords, ''), 8000))
      || to_tsvector('simple_plain'::regconfig, left(coalesce(keywords, ''), 8000)), 'B')
    || setweight(to_tsvector('norwegian_plain'::regconfig, left(coalesce(description, ''), 20000)), 'C')
    || setweight(to_tsvector('norwegian_plain'::regconfig, left(coalesce(labels, ''), 4000)), 'D')
$$;
--> statement-breakpoint
-- words: letters and digits only, lower case. Every word must occur, as its stem, as typed, or (prefix) as a beginning:
-- of words from three letters, which is what finds compounds, and of the last from two, while it is still being typed.
-- Stop words ask for nothing; null comes back when there is nothing else.
create function search_query(words text[], prefix boolean) returns tsquery
language plpgsql immutable parallel safe as $$
declare
  result tsquery;
  term tsquery;
  word text;
  position int := 0;
begin
  foreach word in array words loop
    position := position + 1;
    continue when ts_lexize('norwegian_stem', word) = '{}';
    term := to_tsquery('norwegian_plain'::regconfig, word) || to_tsquery('simple_plain'::regconfig,
      word || case when prefix and (length(word) >= 3 or (length(word) = 2 and position = cardinality(words))) then ':*' else '' end);
    continue when numnode(term) = 0;
    result := case when result is null then term else result && term end;
  end loop;
  return result;
end $$;
