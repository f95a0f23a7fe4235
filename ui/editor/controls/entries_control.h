// What lists of few entries share: a line for each entry with a button that removes it, and a field below that adds
// one. Alt with the arrow keys moves an entry. Each change touches only its own entry.
#pragma once

#include "ui/editor/controls/control.h"

class QVBoxLayout;

namespace espalier::ui {

class IconButton;

class EntriesControl : public Control {
    Q_OBJECT
public:
    [[nodiscard]] QWidget* field() override;

protected:
    struct Line : public QWidget {
        using QWidget::QWidget;
        QWidget* field = nullptr;
        IconButton* remove = nullptr;
    };

    EntriesControl(EditorSession& session, const FormItem& item, QWidget* parent);

    [[nodiscard]] virtual Line* newLine() = 0; // with its field
    // Delete in this line's field removes the entry.
    [[nodiscard]] virtual bool isRemovedByKey(const Line& line) const = 0;

    void setAdd(QWidget* add);
    void setCount(qsizetype count);
    bool add(const plist::Value& value);
    void showLook(FieldLook look) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    [[nodiscard]] const QList<Line*>& lines() const { return m_lines; }
    [[nodiscard]] QWidget* addField() const { return m_add; }
    [[nodiscard]] profiles::NodeId entry(qsizetype index) const;
    void nameLine(qsizetype index, const QString& value); // for who hears the form

private:
    void addLine();
    void move(qsizetype from, qsizetype to);

    QVBoxLayout* m_column;
    QList<Line*> m_lines;
    QWidget* m_add = nullptr;
};

} // namespace espalier::ui
