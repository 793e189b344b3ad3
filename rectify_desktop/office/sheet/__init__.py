"""What every .xlsx of ours needs: text that stays text, rows high enough, a settled package."""
