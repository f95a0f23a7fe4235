// One rule of a policy with the fields that its kind has. GUI thread.
#pragma once

#include "server/control.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace espalier::ui {

class DurationField;
class QueryField;
class TextLabel;

class RuleEditor : public QFrame {
    Q_OBJECT
public:
    RuleEditor(server::Control& control, const QJsonObject& rule, QWidget* parent = nullptr); // control outlives it
    [[nodiscard]] QJsonObject rule() const;
    [[nodiscard]] bool isWhole() const;     // nothing that it needs is missing
    void showProblem(const QString& words); // of the server; gone with the next change
    void takeFocus();

Q_SIGNALS:
    void changed();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build(const QJsonObject& rule);
    QLineEdit* addText(QVBoxLayout* column, const char* key, const QString& words, const QString& example,
                       const QJsonObject& rule);
    void addWithin(QVBoxLayout* column, const QString& words, const QJsonObject& rule);

    server::Control& m_control;
    const QString m_kind;
    QComboBox* m_platform = nullptr;
    QList<QLineEdit*> m_texts; // each with its key as a property
    DurationField* m_within = nullptr;
    QueryField* m_query = nullptr;
    TextLabel* m_problem;
};

} // namespace espalier::ui
