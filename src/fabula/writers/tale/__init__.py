"""The tale writer: plots and words as data, a planner, and the telling."""
