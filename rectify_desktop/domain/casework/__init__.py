"""Case work: what happens to a finding between the plan and the notice (domain §§1-3)."""
