// What else a window shows while it is locked: its sheets are put away and come back, menus and dialogs are closed.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace espalier::ui {

class Sheet;

class WindowLock : public QObject {
    Q_OBJECT
public:
    explicit WindowLock(QWidget& window, QObject* parent = nullptr);
    ~WindowLock() override;

    void close();
    void reopen(); // the sheets come back, and the focus
    void drop();   // the sheets go for good

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void put(Sheet* sheet);

    QWidget& m_window;
    bool m_closed = false;
    QList<QPointer<Sheet>> m_sheets; // the lowest first
    QPointer<QWidget> m_focus;
};

} // namespace espalier::ui
