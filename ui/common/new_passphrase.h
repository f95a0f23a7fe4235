// A passphrase typed twice, with what is still missing said below it.
#pragma once

#include "base/secret_bytes.h"

#include <QWidget>

class QLineEdit;

namespace espalier::ui {

class TextLabel;

class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    explicit NewPassphrase(const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] bool isComplete() const; // long enough, and twice the same
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] SecretBytes passphrase() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    void adapt();

    QLineEdit* m_first;
    QLineEdit* m_second;
    TextLabel* m_hint;
};

} // namespace espalier::ui
