// A person's hand at a window: every click and key goes through the platform window, so what is hidden, covered or
// disabled can't be reached. What can't be done fails the running test.
#pragma once

#include <QAbstractItemView>
#include <QTest>
#include <QWidget>

namespace espalier::test {

class Hand {
public:
    explicit Hand(QWidget& window) : m_window(window) {}

    // The widget of that name which can be seen right now, waited for; null if it doesn't come.
    template <typename W = QWidget> [[nodiscard]] W* see(const char* name, int patienceMs = 30'000) const
    {
        W* seen = nullptr;
        const auto look = [&] {
            for (W* each : m_window.findChildren<W*>(QLatin1String(name))) {
                seen = each->isVisible() ? each : seen;
            }
            return seen != nullptr;
        };
        return QTest::qWaitFor(look, patienceMs) ? seen : nullptr;
    }

    void click(const char* name);
    void type(const char* name, const QString& text); // instead of what is there
    void drop(QWidget* on, const QString& path);
    void drop(const char* name, const QString& path);
    void choose(QAbstractItemView* list, const QString& words);

private:
    void clickAt(QWidget* widget, const QPoint& at);
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);

    QWidget& m_window;
};

} // namespace espalier::test
