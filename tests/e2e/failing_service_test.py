"""Enrolling over the air, where the device says first which one it is, and what fails there."""
import unittest

import espalier


class OverTheAir(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.ctl("ca", "device-ca", "add", cls.devices.state / "device-ca.pem")

    def setUp(self):
        self.link = self.server.create_link(None, "--profile-service")

    def refused(self, *arguments):
        (line,) = self.devices.enroll("--link", self.link["url"], *arguments, expect=1)
        self.assertIn("403", line["error"])
        self.assertNotIn(line["udid"], [device["udid"] for device in self.server.devices()])
        return line["error"]

    def test_devices_arrive(self):
        for platform in ("iphone", "ipad", "mac"):
            with self.subTest(platform):
                device = self.devices.enroll("--link", self.link["url"], "--platform", platform)[0]
                shown = espalier.eventually(lambda: (lambda one: one if one["inventory_at"] else None)(
                    self.server.device(device["udid"])), "the inventory is in")
                self.assertEqual(shown["serial"], device["serial"])

    def test_a_strange_maker(self):
        self.assertIn("first answer", self.refused("--strange-maker"))

    def test_another_serial_number_the_second_time(self):
        self.assertIn("second answer", self.refused("--other-serial"))


if __name__ == "__main__":
    unittest.main()
