// Head and foot of the side bar.
#pragma once

#include "ui/common/state.h"

#include <QAbstractButton>

namespace espalier::ui {

// App tile, product and organisation, a chevron: opens the menu.
class OrganizationButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit OrganizationButton(QWidget* parent = nullptr);
    void setOrganization(const QString& name);
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    bool m_compact = false;
};

// "Serving 24 devices" over the host's name.
class ServerLine : public QAbstractButton {
    Q_OBJECT
public:
    explicit ServerLine(QWidget* parent = nullptr);
    void set(State state, const QString& words, const QString& host);
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::Unknown;
    QString m_words;
    QString m_host;
    bool m_compact = false;
};

// Who sits here: name over role. Opens a menu.
class OperatorLine : public QAbstractButton {
    Q_OBJECT
public:
    explicit OperatorLine(QWidget* parent = nullptr);
    void set(const QString& name, const QString& role);
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_role;
    bool m_compact = false;
};

// The latest running task: name, done of total, a 4 px bar. Hidden when nothing runs.
class TaskStrip : public QWidget {
    Q_OBJECT
public:
    explicit TaskStrip(QWidget* parent = nullptr);
    void report(const QString& name, int done, int total);
    void finish();
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_done = 0;
    int m_total = 0;
    bool m_running = false;
    bool m_compact = false;
};

} // namespace espalier::ui
