"""The sections of 督办销号 on a round as a whole: 审核意见, 回头看, 成效自评."""
