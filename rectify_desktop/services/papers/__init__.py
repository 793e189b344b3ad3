"""Papers on their way out: chosen, composed, looked over, saved, recorded."""
