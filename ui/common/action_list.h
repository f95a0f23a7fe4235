// A short list inside a card where each row says what is so and, at its end, what to do about it. The button is
// painted; click, Enter and the context menu do the same. As tall as its rows.
#pragma once

#include "ui/common/state.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace espalier::ui {

struct ActionRow {
    enum class Sign { State, Done, Number, Locked };
    enum class Weight { Normal, Current, Quiet };

    QString id; // comes back with activated()
    Sign sign = Sign::State;
    State state = State::Ok;
    int number = 0;
    QString title;
    QString words;
    QString evidence; // at the end, quiet
    QString action;   // button; empty: none
    Weight weight = Weight::Normal;
    bool primary = false; // the action is the one thing to do on this page
};

class ActionList : public QListView {
    Q_OBJECT
public:
    enum class Size { Usual, Checklist };

    explicit ActionList(Size size = Size::Usual, QWidget* parent = nullptr);
    void setRows(const QList<ActionRow>& rows);
    [[nodiscard]] const ActionRow& row(int number) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(const QString& id);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    class Model;
    class Delegate;
    void activate(int row);
    Model* m_model;
    Delegate* m_delegate;
};

} // namespace espalier::ui
