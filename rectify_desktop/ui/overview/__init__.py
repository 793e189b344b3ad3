"""The page 总览: how the round stands today, as figures and charts that open their rows."""
