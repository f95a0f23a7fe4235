"""The landing page in headless Chromium: phone and desktop, light and dark, four languages, keyboard, screen reader's
tree, no scripts, no cookies, nothing from elsewhere. Pictures of it go to ESPALIER_PICTURES."""
import base64
import json
import os
import shutil
import tempfile
import unittest
from pathlib import Path
from urllib.parse import urlsplit

import espalier

PICTURES = Path(os.environ.get("ESPALIER_PICTURES", "build/release/browser"))
AUDIT = Path(__file__).with_name("audit_page.js").read_text()
DIRECTIONS = {"en": "ltr", "de": "ltr", "fr": "ltr", "ar": "rtl"}
IOS = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
READERS = {  # User-Agent, width, height
    "iphone": (IOS + "Version/18.1 Mobile/15E148 Safari/604.1", 390, 844),
    "chrome-on-iphone": (IOS + "CriOS/120.0 Mobile/15E148 Safari/604.1", 320, 640),
    "ipad": ("Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) Version/18.1 Safari/604.1", 768, 1024),
    "mac": ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15", 1280, 800),
    "appletv": ("AppleTV14,1/18.1", 1280, 720),
    "vision": ("Mozilla/5.0 (Apple Vision Pro; CPU visionOS 2_1) Version/18.1 Safari/604.1", 1280, 720),
    "watch": ("Mozilla/5.0 (Apple Watch; CPU watchOS 11_0) Safari/604.1", 200, 240),
    "desktop": ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0 Safari/537.36", 1280, 800),
}


def start_browser(folder):
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for switch in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
                   "--disable-background-networking", "--disable-component-update", "--disable-extensions",
                   "--hide-scrollbars", "--ignore-certificate-errors", f"--user-data-dir={folder}"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver") or ""))


class LandingPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder = Path(tempfile.mkdtemp(prefix="espalier-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        try:
            cls.browser = start_browser(cls.folder / "browser")
        except Exception as error:  # not installed, or not able to start in here
            raise unittest.SkipTest(f"Chromium can't be driven: {error}") from None
        cls.addClassCleanup(cls.browser.quit)
        cls.server = espalier.Server(cls.folder)
        cls.server.init()
        cls.server.start()
        cls.addClassCleanup(cls.server.stop)
        cls.server.import_push_certificate()
        cls.link = cls.server.create_link("Spring interns")
        cls.gone = cls.server.create_link("Last year")
        cls.server.ctl("link", "revoke", cls.gone["id"])
        PICTURES.mkdir(parents=True, exist_ok=True)

    def tell(self, command, **arguments):
        return self.browser.execute_cdp_cmd(command, arguments)

    def visit(self, reader, language="en", dark=False, url=None, width=None):
        agent, usual, height = READERS[reader]
        self.tell("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=language)
        self.tell("Emulation.setDeviceMetricsOverride", width=width or usual, height=height, deviceScaleFactor=1,
                  mobile=False)
        self.tell("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme",
                                                           "value": "dark" if dark else "light"}])
        self.browser.get(url or self.link["url"])

    def evaluate(self, script):
        return self.browser.execute_script(script)

    def picture(self, name=None, long=None):
        # Chromium shifts what is right-to-left when it captures beyond a page that fits.
        long = long if long is not None else self.evaluate("return document.documentElement.scrollHeight > innerHeight")
        taken = self.tell("Page.captureScreenshot", format="png", captureBeyondViewport=long)["data"]
        if name:
            (PICTURES / f"{name}.png").write_bytes(base64.b64decode(taken))
        return taken

    def everything_seen(self):
        """(kind, text) of what the browser complained of or fetched since the last time."""
        complaints = [entry["message"] for entry in self.browser.get_log("browser")
                      if "favicon.ico" not in entry["message"]]
        messages = [json.loads(entry["message"])["message"] for entry in self.browser.get_log("performance")]
        fetched = [message["params"]["request"]["url"] for message in messages
                   if message["method"] == "Network.requestWillBeSent"]
        return complaints, fetched

    def test_every_page_is_readable_by_everybody(self):
        for reader in READERS:
            usual = reader in ("iphone", "desktop")  # the others differ in their steps only
            for language in DIRECTIONS if usual else ("en", "ar"):
                for dark in (False, True) if usual else (False,):
                    with self.subTest(reader=reader, language=language, dark=dark):
                        self.visit(reader, language, dark)
                        self.assertEqual(self.evaluate("return document.documentElement.lang"), language)
                        self.assertEqual(self.evaluate("return getComputedStyle(document.body).direction"),
                                         DIRECTIONS[language])
                        self.assertEqual(self.evaluate(AUDIT), [])

    def test_an_ended_link_says_whom_to_ask(self):
        for language in DIRECTIONS:
            for url in (self.gone["url"], self.server.url + "/e/unknown"):
                self.visit("iphone", language, url=url)
                self.assertEqual(self.evaluate(AUDIT), [])
                self.assertIn("Linden & Söhne", self.evaluate("return document.body.innerText"))
            self.picture(f"gone-{language}")
        told = [event for event in self.server.ctl_json("event", "list") if event["kind"] == "link.turned_away"]
        self.assertEqual([event["arguments"]["reason"] for event in told], ["revoked"])

    def test_asking_and_other_devices_are_readable_too(self):
        asks = self.server.create_link("Own phones", "--personal", "--ask-name", "--approval", "before",
                                       "--note", "Floor 2 only.\nBring your badge.")
        macs = self.server.create_link("Macs", "--platforms", "mac")
        for name, link, reader in (("asks", asks, "iphone"), ("asks", asks, "desktop"), ("wrong", macs, "iphone")):
            for language in DIRECTIONS:
                self.visit(reader, language, url=link["url"], dark=language == "de")
                self.assertEqual(self.evaluate(AUDIT), [], (name, reader, language))
            self.picture(f"{name}-{reader}-ar")

    def test_nothing_is_wider_than_a_small_phone(self):
        for reader in ("iphone", "mac", "desktop", "appletv"):
            for language in DIRECTIONS:
                self.visit(reader, language, width=320)
                self.assertEqual(self.evaluate(AUDIT), [], (reader, language))

    def test_tab_goes_the_way_that_is_read(self):
        from selenium.webdriver.common.keys import Keys
        stops = "a[href], button, summary, input, select, textarea"
        for reader, language in (("iphone", "en"), ("desktop", "de"), ("mac", "ar")):
            self.visit(reader, language)
            count = self.evaluate(f"return document.querySelectorAll('{stops}').length")
            order = []
            for _ in range(count):
                self.browser.switch_to.active_element.send_keys(Keys.TAB)
                order.append(self.evaluate(
                    f"return [...document.querySelectorAll('{stops}')].indexOf(document.activeElement)"))
            self.assertEqual(order, list(range(count)), reader)
            tops = self.evaluate(f"return [...document.querySelectorAll('{stops}')]"
                                 ".map((one) => Math.round(one.getBoundingClientRect().top))")
            self.assertEqual(tops, sorted(tops), reader)
            outline = self.evaluate("return getComputedStyle(document.activeElement).outlineStyle")
            self.assertEqual(outline, "solid", "the focus is to be seen")

    def test_a_screen_reader_finds_its_way(self):
        for language in DIRECTIONS:
            self.visit("desktop", language)
            nodes = [(node.get("role", {}).get("value"), node.get("name", {}).get("value", ""))
                     for node in self.tell("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]
            roles = [role for role, _ in nodes]
            for role in ("main", "navigation", "contentinfo", "list", "listitem", "note"):
                self.assertIn(role, roles)
            named = {role: name for role, name in nodes if role in ("navigation", "image", "img", "RootWebArea")}
            self.assertTrue(all(named.values()), named)
            self.assertTrue("image" in named or "img" in named, "the code with the address")
            self.assertEqual(len([1 for role in roles if role in ("image", "img")]), 1, "drawings are for eyes only")

    def test_nothing_from_elsewhere_no_cookies_no_complaints(self):
        self.everything_seen()
        for reader in READERS:
            self.visit(reader)
        self.visit("iphone", url=self.link["url"] + "?lang=ar")
        complaints, fetched = self.everything_seen()
        self.assertEqual(complaints, [])
        self.assertGreaterEqual(len(fetched), len(READERS))
        own = urlsplit(self.server.url).netloc
        self.assertEqual([url for url in fetched if urlsplit(url).netloc != own], [])
        self.assertEqual(self.tell("Network.getAllCookies")["cookies"], [])
        self.assertEqual(self.evaluate("return localStorage.length + sessionStorage.length"), 0)

    def test_without_scripts_it_is_the_same(self):
        for reader in ("iphone", "desktop"):
            self.visit(reader)
            with_scripts = self.picture(long=True)
            self.tell("Emulation.setScriptExecutionDisabled", value=True)
            try:
                self.visit(reader)
                without = self.picture(long=True)
            finally:
                self.tell("Emulation.setScriptExecutionDisabled", value=False)
            self.assertEqual(with_scripts, without)

    def test_the_language_is_a_link_away(self):
        from selenium.webdriver.common.by import By
        self.visit("iphone", "en")
        self.browser.find_element(By.CSS_SELECTOR, "nav a[hreflang=ar]").click()
        self.assertEqual(self.evaluate("return document.dir"), "rtl")
        self.assertEqual(self.browser.find_element(By.CSS_SELECTOR, "nav [aria-current]").text, "العربية")
        self.browser.find_element(By.CSS_SELECTOR, "nav a[hreflang=fr]").click()
        self.assertEqual(self.evaluate("return document.documentElement.lang"), "fr")

    def test_pictures(self):
        """To be looked at by people; that there is one of each is all that can be tested."""
        for reader in READERS:
            self.visit(reader)
            self.picture(f"{reader}-en")
        for language in DIRECTIONS:
            self.visit("iphone", language, dark=language == "ar")
            self.picture(f"iphone-{language}" + ("-dark" if language == "ar" else ""))
        self.visit("desktop", "de", dark=True)
        self.picture("desktop-de-dark")
        self.assertTrue(all((PICTURES / f"{reader}-en.png").stat().st_size for reader in READERS))


if __name__ == "__main__":
    unittest.main()
