"""The words of the product as frozen values, and the only reader and writer of a book folder."""
