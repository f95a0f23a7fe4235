// A sheet with a list of records: what they are for, the list, and a button that takes away the one that is chosen,
// after a question. Nothing is listed before the server has told, so that nobody reads "none" meanwhile.
#pragma once

#include "server/control.h"
#include "ui/common/cells_model.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class Button;
class MessageBar;
class RecordList;
struct Confirmation;

class RecordSheet : public Sheet {
    Q_OBJECT
public:
    struct Frame {
        QStringList headers;
        QList<int> widths; // as of TableView::setColumnWidths
        QString words;     // what these are for
        QString takeAway;  // "Revoke…"
    };

protected:
    RecordSheet(server::Control& control, const Frame& frame, QWidget* over);

    [[nodiscard]] server::Control& control() const { return m_control; }
    [[nodiscard]] MessageBar* message() const { return m_message; }
    [[nodiscard]] RecordList* list() const { return m_list; }
    [[nodiscard]] Button* takeAway() const { return m_takeAway; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; } // for what goes below it all
    void open();                                                   // when it is built
    void showRows(const QList<CellRow>& rows);
    // Once it is confirmed; then() when it is done.
    void askAndDo(const Confirmation& what, const QString& operation, const QJsonObject& arguments,
                  const std::function<void()>& then);

private:
    server::Control& m_control;
    MessageBar* m_message;
    RecordList* m_list;
    Button* m_takeAway;
    QVBoxLayout* m_column;
};

} // namespace espalier::ui
