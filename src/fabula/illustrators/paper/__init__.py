"""The paper illustrator: cut paper, drawn from a scene graph by rules."""
