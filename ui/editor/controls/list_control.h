// A short list of texts or numbers: a line for each, one to add another. Each change touches only its own entry.
#pragma once

#include "ui/editor/controls/entries_control.h"

class QLineEdit;

namespace espalier::ui {

class ListControl : public EntriesControl {
    Q_OBJECT
public:
    ListControl(EditorSession& session, const FormItem& item, QWidget* parent);

protected:
    void showValue() override;
    [[nodiscard]] Line* newLine() override;
    [[nodiscard]] bool isRemovedByKey(const Line& line) const override; // an empty one, or one that is chosen

private:
    struct TextLine;
    [[nodiscard]] TextLine& lineAt(qsizetype index) const;
    void take(TextLine& line, const QString& text);
    void addTyped();
    void showEntry(qsizetype index);
    [[nodiscard]] std::optional<plist::Value> parsed(const QString& text) const; // of a new entry
    [[nodiscard]] QString nameOf(const plist::Value& value) const; // of one of Apple's choices, else empty
    [[nodiscard]] profiles::Kind kindOfNew() const;
};

} // namespace espalier::ui
