"""Languages: sentences, agreement and readability of Korean and English behind one contract."""
