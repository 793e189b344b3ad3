"""Papers (文书) as the domain knows them: what stands on a page, before anyone lays it out."""
