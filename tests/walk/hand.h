// A person's hand at a window: every click and key goes through the platform window, so what is hidden, covered or
// disabled can't be reached. What can't be done fails the running test.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QTabBar>
#include <QTest>
#include <QWidget>

namespace espalier::test {

class Hand {
public:
    explicit Hand(QWidget& window) : m_window(window) {}

    // The widget of that name which can be seen right now, waited for; null if it doesn't come.
    template <typename W = QWidget> [[nodiscard]] W* see(const char* name, int patienceMs = 30'000) const
    {
        return look<W>([name](const W* each) { return each->objectName() == QLatin1String(name); }, patienceMs);
    }

    // The same by what it is called: its accessible name, or the words on a button.
    template <typename W = QWidget> [[nodiscard]] W* called(const char* words, int patienceMs = 30'000) const
    {
        return look<W>([words](const W* each) { return nameOf(each) == QString::fromUtf8(words); }, patienceMs);
    }

    void click(const char* name);
    void click(QWidget* widget);
    void press(const char* words);                    // the button that is called so
    void type(const char* name, const QString& text); // instead of what is there
    void type(QWidget* field, const QString& text);
    void write(const QString& text); // where the focus is
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void drop(QWidget* on, const QString& path);
    void drop(const char* name, const QString& path);
    void choose(QAbstractItemView* list, const QString& words);
    void choose(QTabBar* tabs, const QString& words);

    // Clicks, keys and drops until now; the letters of a text that is typed don't count.
    [[nodiscard]] int inputs() const { return m_inputs; }

private:
    template <typename W, typename Is> [[nodiscard]] W* look(const Is& is, int patienceMs) const
    {
        W* seen = nullptr;
        const auto looked = [&] {
            for (W* each : m_window.findChildren<W*>()) {
                seen = each->isVisible() && is(each) ? each : seen;
            }
            return seen != nullptr;
        };
        return QTest::qWaitFor(looked, patienceMs) ? seen : nullptr;
    }

    [[nodiscard]] static QString nameOf(const QWidget* widget);
    void clickAt(QWidget* widget, const QPoint& at);

    QWidget& m_window;
    int m_inputs = 0;
};

} // namespace espalier::test
