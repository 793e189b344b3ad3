"""The page 周调度: a review chosen, filled in, frozen, and put on paper."""
