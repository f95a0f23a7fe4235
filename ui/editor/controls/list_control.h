// A short list of texts or numbers: a line for each, one to add another. Each change touches only its own entry.
#pragma once

#include "ui/editor/controls/control.h"

class QLineEdit;
class QVBoxLayout;

namespace espalier::ui {

class IconButton;

class ListControl : public Control {
    Q_OBJECT
public:
    ListControl(EditorSession& session, const FormItem& item, QWidget* parent);
    [[nodiscard]] QWidget* field() override;

protected:
    void showValue() override;
    void showLook(FieldLook look) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line;
    void addLine();
    void setCount(qsizetype count);
    void take(Line& line, const QString& text);
    void addTyped();
    bool add(const plist::Value& value);
    void showEntry(qsizetype index);
    void move(qsizetype from, qsizetype to);
    [[nodiscard]] std::optional<plist::Value> parsed(const QString& text) const; // of a new entry
    [[nodiscard]] QString nameOf(const plist::Value& value) const; // of one of Apple's choices, else empty
    [[nodiscard]] profiles::Kind kindOfNew() const;
    [[nodiscard]] profiles::NodeId entry(qsizetype index) const;
    [[nodiscard]] qsizetype lineOf(const QObject* widget) const;

    QVBoxLayout* m_column;
    QList<Line*> m_lines;
    QWidget* m_add; // QLineEdit, or QComboBox where the catalogue names the possible entries
};

} // namespace espalier::ui
