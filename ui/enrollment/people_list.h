// People as they are typed, pasted or read from a file: what of it can be used and what is wrong with the rest. Asks
// the server, which reads it the same way when links are made.
#pragma once

#include "base/result.h"
#include "server/control.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace espalier::ui {

class MessageBar;
class RecordList;
class TextLabel;

class PeopleList : public QWidget {
    Q_OBJECT
public:
    explicit PeopleList(server::Control& control, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;
    [[nodiscard]] int count() const { return m_count; } // who can be used, of the text as it is now
    [[nodiscard]] QPlainTextEdit* field() const { return m_text; }
    bool take(const QString& path); // what choosing a file does

Q_SIGNALS:
    void changed();

private:
    void chooseFile();
    void onTyped();
    void read();
    void show(const QJsonObject& list);
    void showNothing();

    server::Control& m_control;
    QPlainTextEdit* m_text;
    MessageBar* m_message;
    TextLabel* m_summary;
    RecordList* m_rows;
    int m_count = 0;
    QTimer m_soon;
};

// A file as a table program writes it: UTF-8 or UTF-16 by its mark, else Latin-1. At most 4 MiB.
[[nodiscard]] Result<QString> readPeopleFile(const QString& path);

} // namespace espalier::ui
