"""Holds the signer to the vendor's own examples: python -m unittest."""

import json
import os
import unittest

from access_key import sign


class OfficialVectors(unittest.TestCase):
    def test_each(self):
        with open(os.environ["OCP_VECTORS"], encoding="utf-8") as file:
            given = json.load(file)
        self.assertEqual(len(given["vectors"]), 2)
        for vector in given["vectors"]:
            with self.subTest(vector["name"]):
                parts = [vector[part] for part in ("method", "path", "contentType", "date", "host", "headers")]
                signature = sign(given["accessKeySecret"], *parts, vector["body"].encode())
                self.assertEqual(signature, vector["signature"])


if __name__ == "__main__":
    unittest.main()
