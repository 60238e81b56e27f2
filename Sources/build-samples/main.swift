print("build-samples")
